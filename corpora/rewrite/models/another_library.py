# flags: --models
# run: there is no such library
import openai

client = openai.OpenAI()
print(client.responses.create(model="gemini-3-pro-preview", input="x").output_text)
