# finding: GI101 7
from google import genai
from google.genai import types


def ask(question):
	client = genai.Client()
	response = client.models.generate_content(
		model='gemini-2.5-flash',
		contents=f'{question}',
		config=types.GenerateContentConfig(temperature=0.5, max_output_tokens=100, top_p=0.5, seed=12345),
	)
	return response.text


print(ask('Name a moon.'))
# output
from google import genai


def ask(question):
	client = genai.Client()
	response = client.interactions.create(
		model='gemini-2.5-flash',
		input=f'{question}',
		generation_config={'temperature': 0.5, 'max_output_tokens': 100, 'top_p': 0.5, 'seed': 12345},
		store=False,
	)
	return response.output_text


print(ask('Name a moon.'))
