# finding: GI202 5 GI581
# finding: GI202 6 GI581
# run: the Vertex AI SDK is not installed
import vertexai
from vertexai.generative_models import GenerativeModel

vertexai.init(project="p", location="l")
model = GenerativeModel("gemini-1.5-flash")
print(model.generate_content("Name a moon.").text)
