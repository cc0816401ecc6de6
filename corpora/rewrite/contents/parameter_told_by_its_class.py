# finding: GI101 9 GI509
from google import genai

client = genai.Client()


def ask(question):
    if isinstance(question, str):
        question = question.strip()
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question)
    return response.text or ""


ASK = {"ask": ask}
print(ASK["ask"]("Name a moon."))
