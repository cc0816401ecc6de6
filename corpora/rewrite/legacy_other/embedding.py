# finding: GI201 3
# finding: GI201 4
# types: the archived SDK is unknown to the checker, and google-genai says that there may be no embedding
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
result = genai.embed_content(model="models/text-embedding-004", content="a moon")
print(len(result["embedding"]))
# output
from google import genai

client = genai.Client(api_key="key")
result = client.models.embed_content(model="models/text-embedding-004", contents="a moon")
print(len(result.embeddings[0].values))
