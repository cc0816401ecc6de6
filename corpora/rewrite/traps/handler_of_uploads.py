# run: there is no such file
from google import genai
from google.genai import errors

client = genai.Client()
try:
    file = client.files.upload(file="moon.png")
    interaction = client.interactions.create(
        model="gemini-2.5-flash", input=[{"type": "image", "uri": file.uri}], store=False
    )
    print(interaction.output_text)
except errors.APIError as error:
    print(error.code)
