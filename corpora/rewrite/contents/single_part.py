# finding: GI101 5
# finding: GI101 6
# finding: GI101 7
# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
a = client.models.generate_content(model="gemini-2.5-flash", contents=types.Part(text="A moon."))
b = client.models.generate_content(model="gemini-2.5-flash", contents=types.Content(parts=[types.Part(text="A moon.")]))
c = client.models.generate_content(model="gemini-2.5-flash", contents=[["A moon.", "In Latin."], "Now."])
d = client.models.generate_content(model="gemini-2.5-flash", contents={"text": "A moon."})
print(a.text, b.text, c.text, d.text)
# output
from google import genai

client = genai.Client()
a = client.interactions.create(model="gemini-2.5-flash", input="A moon.", store=False)
b = client.interactions.create(model="gemini-2.5-flash", input="A moon.", store=False)
c = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "A moon."}, {"type": "text", "text": "In Latin."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "Now."}]},
    ],
    store=False,
)
d = client.interactions.create(model="gemini-2.5-flash", input="A moon.", store=False)
print(a.output_text, b.output_text, c.output_text, d.output_text)
