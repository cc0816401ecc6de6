# finding: GI104 14 GI517
from google import genai

client = genai.Client()


def tried(function, **arguments):
    for _ in range(2):
        answer = function(**arguments)
        if answer.text:
            return answer
    return answer


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
