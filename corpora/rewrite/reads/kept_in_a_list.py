# finding: GI101 6
from google import genai

client = genai.Client()
answers = []
for prompt in ("Name a moon.", "Name a planet."):
    answers.append(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))
print([answer.text for answer in answers])
# output
from google import genai

client = genai.Client()
answers = []
for prompt in ("Name a moon.", "Name a planet."):
    answers.append(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ))
print([answer.output_text for answer in answers])
