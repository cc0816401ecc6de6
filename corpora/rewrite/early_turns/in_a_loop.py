# finding: GI203 7
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
history = []
for question in ("Name a city.", "What is there to see?"):
    history.append({'role': 'user', 'content': question.strip()})
    interaction = client.interactions.create(model="gemini-2.5-flash", input=history)
    history.append({'role': 'model', 'content': interaction.outputs})
    print(interaction.outputs[-1].text)
# output
from google import genai

client = genai.Client()
history = []
for question in ("Name a city.", "What is there to see?"):
    history.append({'type': 'user_input', 'content': [{'type': 'text', 'text': question.strip()}]})
    interaction = client.interactions.create(model="gemini-2.5-flash", input=history)
    history.extend(step.model_dump(exclude_none=True) for step in interaction.steps or [])
    print(interaction.output_text)
