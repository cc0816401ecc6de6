# finding: GI201 3 GI580
# finding: GI201 7 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def embed(text: str, task: str) -> list[float]:
    return genai.embed_content(model="models/text-embedding-004", content=text, task_type=task)["embedding"]


print(len(embed("a moon", "query")))
