# finding: GI101 8 GI511
from google import genai

client = genai.Client()

answers = []
for moon in ("Io", "Europa"):
    answers.append(
        client.models.generate_content(
            model="gemini-2.5-flash",
            contents=f"How large is {moon}?",
        )
    )
print([answer.text for answer in reversed(answers)])
