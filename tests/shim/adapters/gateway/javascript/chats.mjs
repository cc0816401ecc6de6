import { GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { baseUrl: process.env.BASE } });
const chat = ai.chats.create({ model: "gemini-2.5-flash", config: { systemInstruction: "Be kind." } });
console.log((await chat.sendMessage({ message: "Hello" })).text);
for await (const chunk of await chat.sendMessageStream({ message: "And now?" })) {
  process.stdout.write(chunk.text ?? "");
}
console.log();
console.log((await chat.sendMessage({ message: "Bye" })).text);
console.log(chat.getHistory().map((content) => content.role).join(" "));
