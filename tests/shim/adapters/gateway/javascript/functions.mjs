import { FunctionCallingConfigMode, GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { baseUrl: process.env.BASE } });
const weather = {
  name: "weather",
  description: "The weather of a city.",
  parametersJsonSchema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};
const config = {
  tools: [{ functionDeclarations: [weather] }],
  toolConfig: { functionCallingConfig: { mode: FunctionCallingConfigMode.AUTO } },
};
const contents = [{ role: "user", parts: [{ text: "What is the weather in Rome?" }] }];
const model = "gemini-2.5-flash";
const asked = await ai.models.generateContent({ model, contents, config });
const [call] = asked.functionCalls;
console.log(call.name, JSON.stringify(call.args));
contents.push(asked.candidates[0].content);
const response = { name: call.name, id: call.id, response: { output: "Rain." } };
contents.push({ role: "user", parts: [{ functionResponse: response }] });
console.log((await ai.models.generateContent({ model, contents, config })).text);
