# finding: GI201 3
# finding: GI201 4
# types: the archived SDK is unknown to the checker, and google-genai says that there may be no embedding
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
vectors = genai.embed_content("models/text-embedding-004", ["a moon", "a star"], task_type="query")["embedding"]
print(len(vectors), len(vectors[0]))
# output
from google import genai

client = genai.Client(api_key="key")
vectors = [one.values for one in client.models.embed_content(
    model="models/text-embedding-004",
    contents=["a moon", "a star"],
    config={"task_type": "RETRIEVAL_QUERY"},
).embeddings]
print(len(vectors), len(vectors[0]))
