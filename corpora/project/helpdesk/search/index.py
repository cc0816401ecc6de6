"""Embeddings of the help pages; nothing of this moves."""

from google import genai

client = genai.Client()


def embed(pages: list[str]) -> list[list[float]]:
    response = client.models.embed_content(model="gemini-embedding-001", contents=pages)
    return [embedding.values for embedding in response.embeddings]
