# finding: GI101 4 GI512
# rows: response.candidates.avg_logprobs, response.candidates.logprobs_result
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.candidates[0].avg_logprobs, response.candidates[0].logprobs_result)
