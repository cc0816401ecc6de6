from google import genai

client = genai.Client()
stream = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", stream=True)
for event in stream:
    match event.event_type:
        case "step.delta" if event.delta.type == "text":
            print(event.delta.text)
        case "interaction.completed":
            print("done")
