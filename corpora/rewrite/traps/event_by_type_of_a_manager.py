# finding: GI305 8
# run: raises AttributeError
from google import genai

client = genai.Client()
with client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
) as events:
    for number, event in enumerate(events):
        print(number, event.type)
# output
from google import genai

client = genai.Client()
with client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
) as events:
    for number, event in enumerate(events):
        print(number, event.event_type)
