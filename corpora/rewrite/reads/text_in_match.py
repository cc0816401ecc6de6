# finding: GI101 5 GI519
from google import genai

client = genai.Client()
prompt = "Name a moon."
text = client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text
match text:
    case None:
        print("nothing")
    case _:
        print(text)
