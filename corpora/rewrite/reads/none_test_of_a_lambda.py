# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=f"A {prompt}.").text
print("nothing" if ask("moon") is None else "something")
