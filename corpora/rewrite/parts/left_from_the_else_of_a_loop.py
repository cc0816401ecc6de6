# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    if part.thought:
        print("thinking")
    elif part.text:
        for word in part.text.split():
            if word == "Pluto":
                break
        else:
            print("no Pluto in", part.text)
            break
