# finding: GI101 5 GI508
from google import genai

client = genai.Client()
numbers = iter([1, 2, 3])
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A moon.",
    config={"seed": next(numbers), "system_instruction": str(next(numbers)), "max_output_tokens": next(numbers) * 100},
)
print(response.text)
