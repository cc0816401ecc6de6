# finding: GI201 3 GI580
# finding: GI201 4 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
result = genai.embed_content(model="models/text-embedding-004", content="a moon")
print(len(result["embedding"]))
