# finding: GI101 9 GI509
# finding: GI101 11 GI509
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(question, message):
    for part in question:
        print(part)
    print(client.models.generate_content(model="gemini-2.5-flash", contents=question).text)
    print(message.role)
    return client.models.generate_content(model="gemini-2.5-flash", contents=message).text


print(ask.__name__)
