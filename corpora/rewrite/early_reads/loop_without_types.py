# finding: GI203 4
# types: what has a text is not looked at first; a type checker did not know outputs at all
# run: the simulated service thinks first, and a thought has no text: the program would fail
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

for output in interaction.outputs:
    print(output.text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

for step in interaction.steps or []:
    if step.type != "model_output":
        continue
    for output in step.content or []:
        print(output.text)
