import { GoogleGenAI, ThinkingLevel } from "@google/genai";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { baseUrl: process.env.BASE } });
const answer = await ai.models.generateContent({
  model: "gemini-2.5-flash",
  contents: [
    { role: "user", parts: [{ text: "Näh?" }] },
    { role: "model", parts: [{ text: "Doch!" }] },
    { role: "user", parts: [{ text: "Oh?" }, { inlineData: { mimeType: "image/png", data: "iVBORw0KGgo=" } }] },
  ],
  config: {
    systemInstruction: "Be brief.",
    temperature: 0.1,
    maxOutputTokens: 200,
    thinkingConfig: { includeThoughts: true, thinkingLevel: ThinkingLevel.LOW },
  },
});
console.log(answer.text);
console.log(answer.candidates[0].finishReason, JSON.stringify(answer.usageMetadata));

const typed = await ai.models.generateContent({
  model: "gemini-2.5-flash",
  contents: "Name a moon.",
  config: {
    responseMimeType: "application/json",
    responseJsonSchema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
  },
});
console.log(Object.keys(JSON.parse(typed.text)));
