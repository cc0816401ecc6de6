import { GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { baseUrl: process.env.BASE } });
const stream = await ai.models.generateContentStream({ model: "gemini-2.5-flash", contents: "Hi" });
let text = "";
let last;
for await (const chunk of stream) {
  text += chunk.text ?? "";
  last = chunk;
}
console.log(text);
console.log(last.candidates[0].finishReason, last.usageMetadata.totalTokenCount);
