# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

step = "reading"
for output in interaction.outputs:
    if output.type == "text":
        print(step, output.text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

step = "reading"
for answer_step in interaction.steps or []:
    if answer_step.type != "model_output":
        continue
    for output in answer_step.content or []:
        if output.type == "text":
            print(step, output.text)
