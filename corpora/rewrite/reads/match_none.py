# finding: GI101 6 GI519
from google import genai

client = genai.Client()
prompt = "Name a moon."

match client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text:
    case None:
        print("nothing")
    case str() as text:
        print(text)
