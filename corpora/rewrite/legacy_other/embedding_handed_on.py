# finding: GI201 3 GI580
# finding: GI201 7 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def embed(text: str) -> dict:
    return genai.embed_content(model="models/text-embedding-004", content=text)


print(len(embed("a moon")["embedding"]))
