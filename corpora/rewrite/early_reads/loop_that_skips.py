# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

for output in interaction.outputs or []:
    if output.type != "text":
        continue
    print(output.text)
print("done")
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

for step in interaction.steps or []:
    if step.type != "model_output":
        continue
    for output in step.content or []:
        if output.type != "text":
            continue
        print(output.text)
print("done")
