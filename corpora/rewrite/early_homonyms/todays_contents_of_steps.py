from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
for step in interaction.steps or []:
    if step.type == "model_output":
        for content in step.content or []:
            if content.type == "text":
                print(content.text)
    elif step.type == "thought":
        print("thought")
