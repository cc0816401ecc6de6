# finding: GI103 5
# finding: GI103 7
from google import genai
from google.genai import errors

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
try:
    print(chat.send_message("Name a moon.").text)
except errors.APIError as error:
    print(error.code)
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client()
try:
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
    print(interaction.output_text)
except APIStatusError as error:
    print(error.status_code)
