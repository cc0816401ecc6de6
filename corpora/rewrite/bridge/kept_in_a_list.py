# finding: GI101 8 bridged GI511
# flags: --bridge
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
# output
import shim
from google import genai

client = genai.Client()

answers = []
for moon in ("Io", "Europa"):
    answers.append(
        shim.to_generate_content_response(client.interactions.create(
            model="gemini-2.5-flash",
            input=f"How large is {moon}?",
            store=False,
        ))
    )
print([answer.text for answer in reversed(answers)])
