# finding: GI101 4 GI511
# finding: GI101 5 GI511
# run: compares the headers of two answers, in which the time is one
from google import genai

client = genai.Client()
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
second = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(first == second, first is second)
