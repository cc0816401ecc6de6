# finding: GI101 7 GI511
from google import genai

client = genai.Client()


class Answer:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    for part in response.candidates[0].content.parts:
        if part.text:
            print(part.text)


print(Answer.part.text)
