# finding: GI101 9 GI512
from google import genai

client = genai.Client()
def ask() -> None:
    response = None
    for prompt in ("Name a moon.", "Name a planet."):
        if response is not None:
            print(candidate.content.parts[0].text)
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        candidate = response.candidates[0]
        print(prompt)


ask()
