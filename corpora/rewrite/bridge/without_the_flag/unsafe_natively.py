# finding: GI101 7 unsafe
from google import genai

client = genai.Client()


def show(prompt: str) -> None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config={"top_k": 40})
    print(response.text)


show("Name a moon.")
