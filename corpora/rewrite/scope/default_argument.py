# finding: GI101 6 GI511
from google import genai

client = genai.Client()

def show(
    answer=client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."),
) -> None:
    print(answer.text)


show()
