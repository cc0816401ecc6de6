# finding: GI101 5
# finding: GI101 6
# finding: GI101 7
from google import genai

client = genai.Client()
parts = ["A", "moon."]
a = client.models.generate_content(model="gemini-2.5-flash", contents=[*parts, "Now."])
b = client.models.generate_content(model="gemini-2.5-flash", contents=["Now."] + parts)
c = client.models.generate_content(model="gemini-2.5-flash", contents=parts)
print(a.text, b.text, c.text)
# output
from google import genai

client = genai.Client()
parts = [{"type": "text", "text": "A"}, {"type": "text", "text": "moon."}]
a = client.interactions.create(
    model="gemini-2.5-flash",
    input=[*parts, {"type": "text", "text": "Now."}],
    store=False,
)
b = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": "Now."}, *parts],
    store=False,
)
c = client.interactions.create(model="gemini-2.5-flash", input=parts, store=False)
print(a.output_text, b.output_text, c.output_text)
