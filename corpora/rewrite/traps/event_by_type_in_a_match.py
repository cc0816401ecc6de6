# finding: GI305 8
# run: raises AttributeError
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
)
for event in stream:
    match event.type:
        case "interaction.completed":
            print(event.interaction.usage.total_tokens)
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
)
for event in stream:
    match event.event_type:
        case "interaction.completed":
            print(event.interaction.usage.total_tokens)
