import { ApiError, GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { baseUrl: process.env.BASE } });
const counted = await ai.models.countTokens({ model: "gemini-2.5-flash", contents: "One two three" });
console.log(counted.totalTokens);
const file = await ai.files.upload({
  file: new Blob(["x".repeat(300000)], { type: "text/plain" }),
  config: { displayName: "a.txt" },
});
console.log(file.mimeType, file.sizeBytes, file.displayName);
for (const model of ["error-404", "error-429", "error-500"]) {
  try {
    await ai.models.generateContent({ model, contents: "Hi" });
  } catch (error) {
    console.log(error instanceof ApiError, error.status, JSON.parse(error.message).error.status);
  }
}
try {
  const stream = await ai.models.generateContentStream({ model: "stream-error-503", contents: "Hi" });
  for await (const chunk of stream);
} catch (error) {
  console.log(error instanceof ApiError, error.status);
}
