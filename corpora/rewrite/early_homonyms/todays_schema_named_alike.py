from google import genai

client = genai.Client()
entry = {"type": "text", "mime_type": "application/json", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon as JSON.", response_format=entry
)
print(interaction.output_text)
