# finding: GI101 6
from google import genai

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]
answers = [
    client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text
    for prompt in prompts
]
print(answers)
# output
from google import genai

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]
answers = [
    client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text
    for prompt in prompts
]
print(answers)
