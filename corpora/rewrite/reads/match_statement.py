# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "Name a moon."
match client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text:
    case "Titan":
        print("the big one")
    case text:
        print(text)
# output
from google import genai

client = genai.Client()
prompt = "Name a moon."
match client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
).output_text:
    case "Titan":
        print("the big one")
    case text:
        print(text)
