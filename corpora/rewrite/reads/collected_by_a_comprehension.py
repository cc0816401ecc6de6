# finding: GI101 5
from google import genai

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]
answers = [client.models.generate_content(model="gemini-2.5-flash", contents=prompt) for prompt in prompts]
print([answer.text for answer in answers])
# output
from google import genai

client = genai.Client()
prompts = ["Name a moon.", "Name a planet."]
answers = [client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
) for prompt in prompts]
print([answer.output_text for answer in answers])
