# finding: GI101 5
from google import genai

client = genai.Client()
responses = [
    client.models.generate_content(model="gemini-2.5-flash", contents=f"Name moon {number}.") for number in (1, 2)
]
for number, response in enumerate(responses, start=1):
    print(number, response.text, response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
responses = [
    client.interactions.create(
        model="gemini-2.5-flash",
        input=f"Name moon {number}.",
        store=False,
    ) for number in (1, 2)
]
for number, response in enumerate(responses, start=1):
    print(number, response.output_text, response.usage.total_tokens)
