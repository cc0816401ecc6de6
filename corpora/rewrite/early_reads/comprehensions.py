# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

print("".join(o.text for o in interaction.outputs if o.type == "text"))
found = next((o for o in interaction.outputs if o.type == "text"), None)
if found:
    print(found.text)
calls = [o for o in interaction.outputs if o.type == "function_call"]
print(len(calls))
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

print("".join(o.text for step in interaction.steps or [] if step.type == "model_output"
    for o in step.content or [] if o.type == "text"))
found = next((o for step in interaction.steps or [] if step.type == "model_output"
    for o in step.content or [] if o.type == "text"), None)
if found:
    print(found.text)
calls = [o for o in interaction.steps or [] if o.type == "function_call"]
print(len(calls))
