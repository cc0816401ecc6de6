# finding: GI101 6 unsafe
from google import genai

client = genai.Client()
prompt = "Name a moon."
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
except Exception as error:
    if getattr(error, "code", None) in (429, 503):
        print("later")
    else:
        raise
