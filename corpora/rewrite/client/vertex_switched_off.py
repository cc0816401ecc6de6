# finding: GI101 5
from google import genai

client = genai.Client(vertexai=False)
prompt = "Name a moon."
answer = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(answer.text)
# output
from google import genai

client = genai.Client(vertexai=False)
prompt = "Name a moon."
answer = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
print(answer.output_text)
