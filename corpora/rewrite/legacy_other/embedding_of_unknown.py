# finding: GI201 5 GI580
# finding: GI201 9 GI584
# run: stays on google-generativeai, which is not installed
import json

import google.generativeai as genai

genai.configure(api_key="key")


def embed(text):
    return genai.embed_content(model="models/text-embedding-004", content=text)["embedding"]


print(len(embed(json.loads('"a moon"'))))
