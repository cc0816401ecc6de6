from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
outputs = interaction.steps or []
print(len(outputs))
for output in outputs:
    print(output.type)
print([output.type for output in outputs if output.type == "thought"])
