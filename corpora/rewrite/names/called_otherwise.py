# finding: GI101 8 GI509
# finding: GI101 9 GI509
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(prompts, x, user_contents, message_history, input):
    for value in (prompts, x, user_contents, message_history):
        print(client.models.generate_content(model="gemini-2.5-flash", contents=value).text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=input).text
