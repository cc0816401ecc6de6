# finding: GI101 5
from google import genai

client = genai.Client()
prompt = 'Name a moon.'
response = client.models.generate_content(model='gemini-2.5-flash', contents=prompt)
if response.candidates and response.candidates[0].finish_reason.name != 'STOP':
    print('not done')
print(response.text)
# output
from google import genai

client = genai.Client()
prompt = 'Name a moon.'
response = client.interactions.create(
    model='gemini-2.5-flash',
    input=prompt,
    store=False,
)
if response.steps and response.status != 'completed':
    print('not done')
print(response.output_text)
