# finding: GI101 5 unsafe
from google import genai

client = genai.Client()
prompt = 'Name a moon.'
response = client.models.generate_content(model='gemini-2.5-flash', contents=prompt)
if response.candidates and response.candidates[0].finish_reason.name != 'STOP':
    print('not done')
print(response.text)
